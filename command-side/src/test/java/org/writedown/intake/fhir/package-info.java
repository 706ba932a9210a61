@NullMarked
package org.writedown.intake.fhir;

import org.jspecify.annotations.NullMarked;
