/** What both sides share: the events, the values in them, and the movements of money they state. */
@NullMarked
package org.writedown.contract;

import org.jspecify.annotations.NullMarked;
