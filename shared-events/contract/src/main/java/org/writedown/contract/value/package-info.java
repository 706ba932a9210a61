/** The words of the domain as values: money, ids, bill lines, codes. Validated once, immutable, JDK only. */
@NullMarked
package org.writedown.contract.value;

import org.jspecify.annotations.NullMarked;
