/** How each command is decided: from state, command and facts to events or a refusal. Pure. */
@NullMarked
package org.writedown.cases.decision;

import org.jspecify.annotations.NullMarked;
