package kr.oneroof.finance.eligibility;

import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** The city whose companies the programmes are for. @param city as addresses write it */
@Validated
@ConfigurationProperties("oneroof.finance")
record CityProperties(@NotBlank String city) {
    /** Whether an address lies in it. */
    boolean holds(String address) {
        return address.contains(city);
    }
}
