/** Audits of recorded cases: what the record and persons know of a bill, the firm's own settings, and the rules over both. */
@NullMarked
package org.writedown.auditing;

import org.jspecify.annotations.NullMarked;
