/**
 * FHIR R4 claims and decisions on them: Claim, ExplanationOfBenefit (CARIN Blue Button, CMS Blue Button,
 * Synthea) and ClaimResponse, single, in Bundles and as NDJSON, one resource at a time.
 *
 * <p>{@link org.writedown.intake.fhir.FhirTree} takes out of the JSON what a bill needs and nothing
 * else: narratives, displays (which may hold CPT descriptors) and names of patients are never in memory.
 */
@NullMarked
package org.writedown.intake.fhir;

import org.jspecify.annotations.NullMarked;
