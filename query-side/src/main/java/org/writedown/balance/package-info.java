/** What is owed: every account of every bill of a case. */
@NullMarked
package org.writedown.balance;

import org.jspecify.annotations.NullMarked;
