package kr.oneroof.identity;

import java.nio.charset.StandardCharsets;

import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;

/** Texts that must not lie open in the database (계좌번호 등, 안전성 확보조치 기준 제7조): sealed with OneRoof's secret. */
@Component
public class EncryptionService {
    private final BytesEncryptor encryptor;

    EncryptionService(SecretProperties secret) {
        encryptor = secret.encryptor();
    }

    public byte[] seal(String text) {
        return encryptor.encrypt(text.getBytes(StandardCharsets.UTF_8));
    }

    public String open(byte[] sealed) {
        return new String(encryptor.decrypt(sealed), StandardCharsets.UTF_8);
    }
}
