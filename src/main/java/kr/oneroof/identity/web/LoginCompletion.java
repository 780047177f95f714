package kr.oneroof.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.KnownDevices;
import kr.oneroof.identity.LoginRecordService;
import kr.oneroof.kernel.HostCookies;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** Somebody has shown everything: the record is written, the session's life begins, the device is known from now on. */
@Component
class LoginCompletion {
    private static final String COOKIE = "device";

    private final LoginRecordService records;
    private final KnownDevices devices;
    private final HostCookies cookies;
    private final SeoulClock clock;

    LoginCompletion(LoginRecordService records, KnownDevices devices, HostCookies cookies, SeoulClock clock) {
        this.records = records;
        this.devices = devices;
        this.cookies = cookies;
        this.clock = clock;
    }

    /** The password alone was shown. */
    void halfWay(HttpServletRequest request) {
        SessionLifetimeFilter.begin(request.getSession(), clock.instant());
    }

    void of(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession();
        SessionLifetimeFilter.begin(session, clock.instant());
        records.in(person, session.getId());
        remember(person, request, response);
    }

    /** Strangers' failures do not concern this device any more. */
    void remember(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        cookies.set(response, COOKIE, devices.remember(deviceOf(request), person), KnownDevices.AGE);
    }

    /** What the device's cookie says; empty when it has none. */
    String deviceOf(HttpServletRequest request) {
        return cookies.get(request, COOKIE).orElse("");
    }
}
