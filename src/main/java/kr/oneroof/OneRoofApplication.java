package kr.oneroof;

import java.util.TimeZone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the house. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class OneRoofApplication {
    static void main(String[] args) {
        // Instants are stored and compared in UTC; people's times go through kernel.Seoul.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        new SpringApplication(OneRoofApplication.class).run(args);
    }
}
