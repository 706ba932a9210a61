package org.writedown.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;

/**
 * The operator, as Spring Security carries it through the request.
 *
 * @param getName {@code operator-} and the first digits of the key's hash, so that a log tells one key from the next
 */
record OperatorPrincipal(String getName) implements OAuth2AuthenticatedPrincipal {

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of("operator", getName);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority(Authority.OPERATOR));
    }
}
