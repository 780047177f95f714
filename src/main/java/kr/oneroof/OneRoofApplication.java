package kr.oneroof;

import java.util.TimeZone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts OneRoof. Beans go by their full names, so that two modules may each have a controller of one name. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class OneRoofApplication {
    static void main(String[] args) {
        CarrierThreads.raise();
        // Instants are stored and compared in UTC; people's times go through kernel.Seoul.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        new SpringApplication(OneRoofApplication.class).run(args);
    }
}
