/** What audits found on a case, what became of it, and how many dollars rest on what is still open. */
@NullMarked
package org.writedown.findings;

import org.jspecify.annotations.NullMarked;
