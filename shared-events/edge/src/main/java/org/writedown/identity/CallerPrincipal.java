package org.writedown.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;

/** A caller whose key was found, as Spring Security carries it through the request. */
record CallerPrincipal(Caller caller) implements OAuth2AuthenticatedPrincipal {

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of("firm", caller.firm().value(), "actor", caller.actor().value());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority(Authority.ADVOCATE));
    }

    @Override
    public String getName() {
        return caller.actor().value();
    }
}
