/** What became of a picture when it was painted anew, beside the notes that were taken out. */
export type PictureChange =
  | { readonly of: "shrunk"; readonly from: string; readonly to: string }
  | { readonly of: "painted-as"; readonly name: string }
  | { readonly of: "frames"; readonly count: number }
  | { readonly of: "end-missing" };
