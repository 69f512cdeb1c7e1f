// Every frozen file of every schema version opens, and comes back from every form that a plan leaves in.
import { nativePromise } from "../lib/native.mjs";

export default nativePromise("past-files", "past_files", "Every past file opens, and every migration has run on one", ["forget-past"]);
