package org.writedown.cases.rules;

import java.time.LocalDate;
import org.writedown.cases.state.CaseFile;
import org.writedown.contract.value.Provider;

/** Nobody is contacted without the client's valid authorisation naming that provider (45 CFR 164.508). */
public record OutboundNeedsAuthorisation(CaseFile file, Provider provider, LocalDate day) implements Rule {

    @Override
    public boolean holds() {
        return file.mayContact(provider.id(), day);
    }

    @Override
    public String reason() {
        return "no valid authorisation names " + provider + " on " + day;
    }
}
