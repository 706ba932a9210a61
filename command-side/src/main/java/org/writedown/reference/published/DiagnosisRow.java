package org.writedown.reference.published;

/**
 * One row of the ICD-10-CM order file.
 *
 * @param code without its dot
 * @param billable false for a heading, which is no code for a claim
 * @param title CDC's words, public domain
 */
public record DiagnosisRow(String code, boolean billable, String title) {}
