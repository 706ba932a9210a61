/** From many findings to the few that matter: no dollar counted twice. */
@NullMarked
package org.writedown.audit.triage;

import org.jspecify.annotations.NullMarked;
