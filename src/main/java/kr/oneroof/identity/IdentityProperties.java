package kr.oneroof.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param secondFactor whether staff must show a second factor; off in the demo only
 * @param firstAdmin whom to invite while nobody is administrator; may be empty
 */
@ConfigurationProperties("oneroof.identity")
record IdentityProperties(
        @DefaultValue("true") boolean secondFactor,
        @DefaultValue("") String firstAdmin) {}
