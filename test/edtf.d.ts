// edtf.js has types but does not export them. The tests that compare with it need only this function.
declare module "edtf" {
  export default function edtf(text: string): unknown;
}
