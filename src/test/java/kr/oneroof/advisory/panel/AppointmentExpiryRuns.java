package kr.oneroof.advisory.panel;

import org.springframework.context.ApplicationContext;

/** The morning look at terms, for tests of other packages. */
public final class AppointmentExpiryRuns {
    private final AppointmentExpiryService expiry;

    AppointmentExpiryRuns(AppointmentExpiryService expiry) {
        this.expiry = expiry;
    }

    public static void round(ApplicationContext house) {
        new AppointmentExpiryRuns(house.getBean(AppointmentExpiryService.class)).expiry.round();
    }
}
