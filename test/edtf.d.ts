// edtf.js has types and does not export them; this is what the oracle needs of it.
declare module "edtf" {
  export default function edtf(text: string): unknown;
}
