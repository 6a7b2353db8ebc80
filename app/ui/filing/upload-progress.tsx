import { useWords } from "#app/ui/words.tsx";

/** Inside a form with files: a small script shows how far they have come. Without it the form is sent as forms are. */
export function UploadProgress() {
  const { t } = useWords();
  return (
    <div
      className="upload-progress"
      data-upload=""
      data-going={t("filing.files.progress.going")}
      data-arrived={t("filing.files.progress.arrived")}
      data-broken={t("filing.files.progress.broken")}
      hidden
    >
      <progress max={100} value={0} aria-label={t("filing.files.progress.label")} />
      <p role="status" />
      <script type="module" src="/upload.js" />
    </div>
  );
}
