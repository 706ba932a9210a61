package org.writedown.http;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Sensitive;
import org.writedown.identity.Caller;

/** The OpenAPI description at {@code /v3/api-docs}, for people at {@code /docs}. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String KEY = "key";

    @Bean
    OpenAPI openApi() {
        SpringDocUtils shapes = SpringDocUtils.getConfig();
        shapes.addRequestWrapperToIgnore(Caller.class);
        EdgeJson.TEXTS.forEach(text -> shapes.replaceWithSchema(text.type(), new StringSchema()));
        shapes.replaceWithSchema(Sensitive.class, new StringSchema().description("personal data, in clear"));
        shapes.replaceWithSchema(
                Money.class,
                new ObjectSchema()
                        .addProperty("amount", new StringSchema().example("12400.00"))
                        .addProperty("currency", new StringSchema().example("USD")));
        return new OpenAPI()
                .info(new Info()
                        .title("Writedown")
                        .description("The case record of medical-bill negotiation. Every answer to a write carries the"
                                + " case's version as its ETag; send it back as If-Match, or read with ?atLeast=."
                                + " Codes may be written with small letters and blanks around them, diagnoses with"
                                + " their dot, revenue codes without leading zeros: j3490, m54.5 and 450 are"
                                + " recorded, and answered, as J3490, M545 and 0450."))
                .components(new Components()
                        .addSecuritySchemes(
                                KEY,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList(KEY));
    }
}
