/**
 * Photographs on their way to pixels: JPEG and PNG files checked, decoded and brought to one size.
 * No file is trusted: its structure and its extents are held against its length before anything is
 * allocated, and what a decoder need not see never reaches it. Nothing here knows a data set.
 */
@NullMarked
package nazca.data.image;

import org.jspecify.annotations.NullMarked;
