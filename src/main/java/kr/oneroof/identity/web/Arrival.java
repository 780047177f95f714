package kr.oneroof.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.KnownDevices;
import kr.oneroof.identity.LoginRecords;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.HouseCookies;
import kr.oneroof.kernel.PersonId;

/** Somebody has shown everything: the record is written, the session's life begins, the device is known from now on. */
@Component
class Arrival {
    private static final String COOKIE = "device";

    private final LoginRecords records;
    private final KnownDevices devices;
    private final HouseCookies cookies;
    private final HouseClock clock;

    Arrival(LoginRecords records, KnownDevices devices, HouseCookies cookies, HouseClock clock) {
        this.records = records;
        this.devices = devices;
        this.cookies = cookies;
        this.clock = clock;
    }

    /** The password alone was shown. */
    void halfWay(HttpServletRequest request) {
        SessionLife.begin(request.getSession(), clock.instant());
    }

    void of(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession();
        SessionLife.begin(session, clock.instant());
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
