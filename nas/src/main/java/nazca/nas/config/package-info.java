/**
 * The settings of a run: a tree of records that is read from YAML, changed by options and written
 * back complete. Reading is strict: a key, a type or a value that is not allowed ends in one
 * sentence that says where it stands. What a user can do wrong anywhere is a {@link
 * nazca.nas.config.UserMistake}.
 */
@NullMarked
package nazca.nas.config;

import org.jspecify.annotations.NullMarked;
