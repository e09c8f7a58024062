"""Executes the code cells of a notebook in a kernel and writes the notebook with its outputs to another file.

Usage: execute.py NOTEBOOK KERNEL OUTPUT

nbconvert ends a cell at the idle message of the kernel and loses outputs that arrive later. Deno sends results from a
separate queue, and nbconvert lost one in ten. Here each cell is followed by a barrier, which is code whose output
passes through the same queue: when it arrives, all outputs of the cell have arrived.
"""

import json
import subprocess
import sys
import time

from jupyter_client.manager import start_new_kernel

SECONDS = 60

BARRIER = '"barrier"'


def run(client, code):
    """Executes code and waits for the reply. Returns the id of the request and whether the code succeeded."""
    request = client.execute(code, stop_on_error=False)
    while True:
        reply = client.get_shell_msg(timeout=SECONDS)
        if reply["parent_header"].get("msg_id") == request:
            return request, reply["content"]["status"] == "ok"


def outputs_of(client, code):
    """Returns the outputs of a cell."""
    cell, _ = run(client, code)
    fence, passed = run(client, BARRIER)
    end = time.monotonic() + SECONDS
    while not passed:
        # After a failed cell, a kernel aborts further requests for a short time.
        if time.monotonic() > end:
            sys.exit(f"The kernel no longer answers after:\n\n{code}")
        time.sleep(0.1)
        fence, passed = run(client, BARRIER)
    outputs = []
    while True:
        message = client.get_iopub_msg(timeout=SECONDS)
        kind, content, parent = message["msg_type"], message["content"], message["parent_header"].get("msg_id")
        if parent == fence and kind in ("execute_result", "stream"):
            return outputs
        if parent != cell:
            continue
        if kind == "stream":
            outputs.append({"output_type": kind, "name": content["name"], "text": content["text"]})
        elif kind == "display_data":
            outputs.append({"output_type": kind, "data": content["data"], "metadata": content["metadata"]})
        elif kind == "execute_result":
            outputs.append(
                {
                    "output_type": kind,
                    "execution_count": None,
                    "data": content["data"],
                    "metadata": content["metadata"],
                }
            )
        elif kind == "error":
            sys.exit(f"{content['ename']}: {content['evalue']}\n\n{code}")


def main(file, kernel, output):
    with open(file, encoding="utf-8") as opened:
        notebook = json.load(opened)
    # Messages of the kernel process itself are not outputs of a cell, so they are discarded.
    manager, client = start_new_kernel(kernel_name=kernel, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for cell in notebook["cells"]:
            if cell["cell_type"] == "code":
                cell["outputs"] = outputs_of(client, "".join(cell["source"]))
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    with open(output, "w", encoding="utf-8") as opened:
        json.dump(notebook, opened)


main(*sys.argv[1:])
