/** What was won: each reduction of a case with how, why, by whom and on what evidence. */
@NullMarked
package org.writedown.reductions;

import org.jspecify.annotations.NullMarked;
