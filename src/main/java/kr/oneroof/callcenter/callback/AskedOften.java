package kr.oneroof.callcenter.callback;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.stereotype.Component;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import kr.oneroof.callcenter.CallRefused;

/** Nobody fills the queue by machine: five an hour from one address (민원 처리에 관한 법률 시행령 제11조의2). */
@Component
class AskedOften {
    private static final int MOST = 5;
    private static final int PLACES = 10_000;

    private final Cache<String, AtomicInteger> asked = Caffeine.newBuilder().maximumSize(PLACES)
            .expireAfterWrite(Duration.ofHours(1)).build();

    /** @throws CallRefused at the sixth time */
    void require(String source) {
        if (!source.isEmpty() && asked.get(source, none -> new AtomicInteger()).incrementAndGet() > MOST) {
            throw new CallRefused("too-often");
        }
    }
}
