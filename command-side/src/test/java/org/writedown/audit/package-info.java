/** The audit as a biller reads it: bills and expectations as text. All bills are made up. */
@NullMarked
package org.writedown.audit;

import org.jspecify.annotations.NullMarked;
