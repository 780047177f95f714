package kr.oneroof.kernel.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartHttpServletRequest;
import org.springframework.mock.web.MockPart;

class DuplicateSubmissionFilterTests {
    private final DuplicateSubmissionFilter filter = new DuplicateSubmissionFilter();
    private final AtomicInteger acts = new AtomicInteger();
    private final FilterChain files =
            (request, response) -> ((HttpServletResponse) response).sendRedirect("/receipts/" + acts.incrementAndGet());

    @Test
    void actsOnceForEightPressesAtOnce() throws InterruptedException, ExecutionException {
        var ready = new CountDownLatch(8);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(Collections.<Callable<MockHttpServletResponse>>nCopies(8, () -> {
                ready.countDown();
                ready.await();
                return press("token", "words", files);
            }));
            for (var one : answers) {
                assertThat(one.get().getStatus()).isEqualTo(302);
                assertThat(one.get().getHeader("Location")).isEqualTo("/receipts/1");
            }
        }
        assertThat(acts).hasValue(1);
    }

    @Test
    void actsAnewForOtherWordsAndForThePageShownAnew() throws ServletException, IOException {
        press("token", "words", files);
        assertThat(press("token", "other words", files).getHeader("Location")).isEqualTo("/receipts/2");
        assertThat(press("token of another rendering", "words", files).getHeader("Location"))
                .isEqualTo("/receipts/3");
    }

    @Test
    void looksAnewAtWhatWasRefusedOrBroke() throws ServletException, IOException {
        press("token", "words", (request, response) -> ((HttpServletResponse) response).setStatus(422));
        assertThat(press("token", "words", files).getHeader("Location")).isEqualTo("/receipts/1");
        assertThat(press("token", "words", files).getHeader("Location")).isEqualTo("/receipts/1");
    }

    @Test
    void leavesPagesAndPostsWithoutAFormAlone() throws ServletException, IOException {
        var read = new MockHttpServletRequest("GET", "/loans");
        read.setParameter("_csrf", "token");
        filter.doFilter(read, new MockHttpServletResponse(), files);
        filter.doFilter(read, new MockHttpServletResponse(), files);
        filter.doFilter(new MockHttpServletRequest("POST", "/tools"), new MockHttpServletResponse(), files);
        filter.doFilter(new MockHttpServletRequest("POST", "/tools"), new MockHttpServletResponse(), files);
        assertThat(acts).hasValue(4);
    }

    /** Two lists of one length, sent one after the other from the same page, are two. */
    @Test
    void actsAnewForAnotherFile() throws ServletException, IOException {
        assertThat(send("하나", "1").getHeader("Location")).isEqualTo("/receipts/1");
        assertThat(send("하나", "2").getHeader("Location")).isEqualTo("/receipts/2");
        assertThat(send("둘", "1").getHeader("Location")).isEqualTo("/receipts/3");
        assertThat(send("하나", "1").getHeader("Location")).isEqualTo("/receipts/1");
    }

    private MockHttpServletResponse send(String file, String content) throws ServletException, IOException {
        var request = new MockMultipartHttpServletRequest();
        request.setRequestURI("/bank/news");
        request.setParameter("_csrf", "token");
        request.setContentType(MediaType.MULTIPART_FORM_DATA_VALUE);
        var part = new MockPart("file", file, content.getBytes(StandardCharsets.UTF_8));
        request.addPart(part);
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, files);
        return response;
    }

    private MockHttpServletResponse press(String token, String words, FilterChain chain)
            throws ServletException, IOException {
        var request = new MockHttpServletRequest("POST", "/loans");
        request.setParameter("_csrf", token);
        request.setParameter("words", words);
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, chain);
        return response;
    }
}
