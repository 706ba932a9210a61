/** What can be asked of a case: one record a command, in sealed interfaces that mirror the events. */
@NullMarked
package org.writedown.cases.command;

import org.jspecify.annotations.NullMarked;
