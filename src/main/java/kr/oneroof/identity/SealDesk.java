package kr.oneroof.identity;

import java.nio.charset.StandardCharsets;

import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;

@Component
class SealDesk implements Seals {
    private final BytesEncryptor encryptor;

    SealDesk(HouseSecret secret) {
        encryptor = secret.encryptor();
    }

    @Override
    public byte[] seal(String text) {
        return encryptor.encrypt(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String open(byte[] sealed) {
        return new String(encryptor.decrypt(sealed), StandardCharsets.UTF_8);
    }
}
