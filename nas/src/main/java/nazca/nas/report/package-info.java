/**
 * The page of a run: report.html, made from the files of a run directory and nothing else. It is
 * one self-contained document with drawings in SVG, legible in light and in dark mode, without
 * scripts and without anything to fetch. An unfinished run has a page too.
 */
@NullMarked
package nazca.nas.report;

import org.jspecify.annotations.NullMarked;
