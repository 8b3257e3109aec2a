/**
 * What a run of {@code ./nazca bench} came to, written as text, Markdown, JSON and a page with a
 * roofline plot. All of them show the same rows and the same summary. Nothing here measures.
 */
@NullMarked
package nazca.bench.outcome;

import org.jspecify.annotations.NullMarked;
