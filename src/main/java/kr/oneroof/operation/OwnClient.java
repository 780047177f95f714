package kr.oneroof.operation;

import java.net.CookieManager;
import java.net.Socket;
import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.concurrent.Executors;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Asks this process over its own port: on platform threads, past every proxy, and whatever name its certificate bears.
 */
final class OwnClient {
    private OwnClient() {}

    static HttpClient open(Duration connectsWithin) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(connectsWithin)
                .followRedirects(HttpClient.Redirect.NEVER)
                .cookieHandler(new CookieManager())
                .executor(Executors.newCachedThreadPool(
                        Thread.ofPlatform().daemon().name("own-client-", 0).factory()))
                .sslContext(anyCertificate())
                .build();
    }

    private static SSLContext anyCertificate() {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new OnItself()}, null);
            return context;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The line never leaves the machine, and nothing is told on it; the certificate is the public address's. */
    private static final class OnItself extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {
            throw new UnsupportedOperationException("This end only asks");
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket line) {
            throw new UnsupportedOperationException("This end only asks");
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine line) {
            throw new UnsupportedOperationException("This end only asks");
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {
            // Itself.
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket line) {
            // Itself.
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine line) {
            // Itself.
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
