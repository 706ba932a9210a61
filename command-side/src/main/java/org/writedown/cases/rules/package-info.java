/** The business rules, one class each, named as the sentence that it enforces. */
@NullMarked
package org.writedown.cases.rules;

import org.jspecify.annotations.NullMarked;
