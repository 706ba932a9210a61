/** What the payer decided against what the patient is asked for. */
@NullMarked
package org.writedown.audit.payer;

import org.jspecify.annotations.NullMarked;
