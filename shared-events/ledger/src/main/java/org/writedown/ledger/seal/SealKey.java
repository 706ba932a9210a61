package org.writedown.ledger.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Ed25519 key pair that heads are signed with, as two PEM blocks in one file. */
public final class SealKey {

    private static final String ALGORITHM = "Ed25519";
    private static final Base64.Encoder PEM = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private final PrivateKey secret;
    private final String publicKey;

    private SealKey(PrivateKey secret, String publicKey) {
        this.secret = secret;
        this.publicKey = publicKey;
    }

    /** The text of a new pair. */
    public static String random() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return block("PRIVATE KEY", pair.getPrivate().getEncoded())
                    + block("PUBLIC KEY", pair.getPublic().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java platform has no Ed25519", e);
        }
    }

    /**
     * A pair from its text.
     *
     * @throws IllegalArgumentException if it is not the text of a pair of which each belongs to the other
     */
    public static SealKey of(String pem) {
        try {
            PrivateKey secret = KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(bytes("PRIVATE KEY", pem)));
            SealKey key = new SealKey(secret, Base64.getEncoder().encodeToString(bytes("PUBLIC KEY", pem)));
            if (!isSigned(key.sign(0, Merkle.EMPTY, Instant.EPOCH))) {
                throw new IllegalArgumentException("the two keys do not belong to each other");
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("this is no Ed25519 key", e);
        }
    }

    /** As X.509 in Base64. */
    public String publicKey() {
        return publicKey;
    }

    SignedHead sign(long events, Hash root, Instant time) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(SignedHead.signedText(events, root, time));
            return new SignedHead(
                    events, root, time, publicKey, Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key does not sign", e);
        }
    }

    /** Whether the signer of a head signed it, whoever that is. */
    public static boolean isSigned(SignedHead head) {
        try {
            PublicKey signer = KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(head.signer())));
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(signer);
            signature.update(head.signedText());
            return signature.verify(Base64.getDecoder().decode(head.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static String block(String name, byte[] bytes) {
        return "-----BEGIN " + name + "-----\n" + PEM.encodeToString(bytes) + "\n-----END " + name + "-----\n";
    }

    private static byte[] bytes(String name, String pem) {
        Matcher block = Pattern.compile("-----BEGIN " + name + "-----(.*?)-----END " + name + "-----", Pattern.DOTALL)
                .matcher(pem);
        if (!block.find()) {
            throw new IllegalArgumentException("there is no " + name + " in it");
        }
        return Base64.getMimeDecoder().decode(block.group(1).getBytes(StandardCharsets.US_ASCII));
    }
}
