package kr.oneroof.advisory.panel;

import org.springframework.context.ApplicationContext;

/** The morning look at terms, for tests of other packages. */
public final class AppointmentExpiryRuns {
    private final AppointmentExpiryJob expiry;

    AppointmentExpiryRuns(AppointmentExpiryJob expiry) {
        this.expiry = expiry;
    }

    public static void round(ApplicationContext context) {
        new AppointmentExpiryRuns(context.getBean(AppointmentExpiryJob.class)).expiry.run();
    }
}
