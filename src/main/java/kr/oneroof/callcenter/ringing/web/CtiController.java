package kr.oneroof.callcenter.ringing.web;

import java.util.regex.Pattern;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

import kr.oneroof.callcenter.caller.PhoneNumber;
import kr.oneroof.callcenter.ringing.RingingService;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.SourceAddress;

/** What a telephone box (CTI) tells: a call rings, or the caller hung up. */
@Controller
class CtiController {
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private final RingingService ringings;

    CtiController(RingingService ringings) {
        this.ringings = ringings;
    }

    /** @param event {@code ringing} or {@code hung-up} */
    @PostMapping(CtiConfiguration.PATH)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void hear(
            @RequestHeader(name = "X-CTI-Token", defaultValue = "") String token,
            @RequestParam(defaultValue = "") String call,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "ringing") String event) {
        if (!ringings.lets(token, SourceAddress.ofRequest())
                || !REFERENCE.matcher(call).matches()) {
            throw new NotOnFile();
        }
        if (event.equals("hung-up")) {
            ringings.hangUp(call);
        } else {
            ringings.ring(call, PhoneNumber.of(from));
        }
    }
}
