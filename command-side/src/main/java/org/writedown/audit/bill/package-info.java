/** What an audit looks at: the bills of one case, what else is known of them, and an indexed view that all rules share. */
@NullMarked
package org.writedown.audit.bill;

import org.jspecify.annotations.NullMarked;
