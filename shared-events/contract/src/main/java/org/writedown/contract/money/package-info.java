/** The one arithmetic of money: accounts, movements between them, and their sums. */
@NullMarked
package org.writedown.contract.money;

import org.jspecify.annotations.NullMarked;
