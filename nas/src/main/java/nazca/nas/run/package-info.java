/**
 * The files of a run and how it is watched and stopped. A run owns a directory under a lock; its
 * metrics, checkpoints and results are written so that a process killed at any instant can be
 * resumed. What is searched, and how, lives elsewhere.
 */
@NullMarked
package nazca.nas.run;

import org.jspecify.annotations.NullMarked;
