package kr.oneroof.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;

/**
 * What second factors are encrypted with at rest.
 *
 * @param secret 32 or more random characters; the default is for the demo only
 */
@ConfigurationProperties("oneroof")
record SecretProperties(
        @DefaultValue(SecretProperties.OF_THE_DEMO) String secret) {
    static final String OF_THE_DEMO = "not-a-secret-for-the-demo-only";
    static final int SHORTEST = 32;
    static final String SIGNATURE = "HmacSHA256";
    private static final int NONCE_BYTES = 16;

    boolean isGoodEnough() {
        return secret.length() >= SHORTEST && !secret.equals(OF_THE_DEMO);
    }

    /** A key for signing that says nothing about the secret, another for each purpose. */
    SecretKeySpec signingKey(String purpose) {
        try {
            var mac = Mac.getInstance(SIGNATURE);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), SIGNATURE));
            return new SecretKeySpec(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)), SIGNATURE);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** AES-256-GCM with a fresh nonce for each text. */
    BytesEncryptor encryptor() {
        try {
            var key = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return new AesBytesEncryptor(
                    new SecretKeySpec(key, "AES"), KeyGenerators.secureRandom(NONCE_BYTES), CipherAlgorithm.GCM);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "HouseSecret[…]";
    }
}
