/** How a view of cases is folded from events, kept in rows, asked for, and rebuilt. Every slice of the query side stands on this. */
@NullMarked
package org.writedown.projection;

import org.jspecify.annotations.NullMarked;
