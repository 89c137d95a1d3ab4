package org.gongkai.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.gongkai.digest.Sm3;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The key pair that seals (SM2 with SM3, GB/T 32918), in a PKCS#12 file outside of the
 * database: whoever can write the tables can still not make a seal. Seals of an earlier
 * key stay valid as long as its certificate is kept in the file.
 */
@Component
class SealKey {

	private static final String ALIAS = "seal";

	private static final String ALGORITHM = "SM3withSM2";

	private static final int YEARS = 30;

	private final AuditProperties properties;

	private final Clock clock;

	private @Nullable Loaded loaded;

	SealKey(AuditProperties properties, Clock clock) {
		this.properties = properties;
		this.clock = clock;
	}

	/** SM3 of the certificate whose key signs. */
	String signer() {
		return load().signer();
	}

	String sign(String statement) {
		try {
			Signature signature = Signature.getInstance(ALGORITHM, Algorithms.PROVIDER);
			signature.initSign(load().key());
			signature.update(statement.getBytes(StandardCharsets.UTF_8));
			return Base64.getEncoder().encodeToString(signature.sign());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The seal's key cannot sign", ex);
		}
	}

	/** Whether that signer is one of ours and has signed exactly this. */
	boolean verifies(String signer, String statement, String signatureBase64) {
		Certificate certificate = load().certificates().get(signer);
		if (certificate == null) {
			return false;
		}
		try {
			Signature signature = Signature.getInstance(ALGORITHM, Algorithms.PROVIDER);
			signature.initVerify(certificate.getPublicKey());
			signature.update(statement.getBytes(StandardCharsets.UTF_8));
			return signature.verify(Base64.getDecoder().decode(signatureBase64));
		}
		catch (GeneralSecurityException | IllegalArgumentException ex) {
			// a damaged signature is none
			return false;
		}
	}

	private synchronized Loaded load() {
		Loaded ready = this.loaded;
		if (ready == null) {
			try {
				ready = read();
			}
			catch (IOException ex) {
				throw new UncheckedIOException("Cannot use the seal's key store " + this.properties.keyStore(), ex);
			}
			catch (GeneralSecurityException | OperatorCreationException ex) {
				throw new IllegalStateException("Cannot use the seal's key store " + this.properties.keyStore(), ex);
			}
			this.loaded = ready;
		}
		return ready;
	}

	private Loaded read() throws IOException, GeneralSecurityException, OperatorCreationException {
		Path file = this.properties.keyStore();
		char[] password = password(file);
		if (!Files.exists(file)) {
			create(file, password);
		}
		KeyStore store = KeyStore.getInstance("PKCS12", Algorithms.PROVIDER);
		try (InputStream in = Files.newInputStream(file)) {
			store.load(in, password);
		}
		Map<String, Certificate> certificates = new HashMap<>();
		for (var aliases = store.aliases(); aliases.hasMoreElements();) {
			Certificate certificate = store.getCertificate(aliases.nextElement());
			certificates.put(fingerprint(certificate), certificate);
		}
		return new Loaded((PrivateKey) store.getKey(ALIAS, password), fingerprint(store.getCertificate(ALIAS)),
				certificates);
	}

	private void create(Path file, char[] password)
			throws IOException, GeneralSecurityException, OperatorCreationException {
		KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", Algorithms.PROVIDER);
		generator.initialize(new ECGenParameterSpec("sm2p256v1"));
		KeyPair pair = generator.generateKeyPair();
		KeyStore store = KeyStore.getInstance("PKCS12", Algorithms.PROVIDER);
		store.load(null, null);
		store.setKeyEntry(ALIAS, pair.getPrivate(), password, new Certificate[] { certificate(pair) });
		Path draft = draftOf(file);
		try (OutputStream out = Files.newOutputStream(draft)) {
			store.store(out, password);
		}
		try {
			// a link, because it fails where another node was faster
			Files.createLink(file, draft);
		}
		catch (FileAlreadyExistsException ex) {
			// that node's key is the office's key
		}
		Files.delete(draft);
	}

	private X509Certificate certificate(KeyPair pair) throws GeneralSecurityException, OperatorCreationException {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		Instant until = now.atZone(this.clock.getZone()).plusYears(YEARS).toInstant();
		X500Name name = new X500Name("CN=Gongkai audit seal");
		byte[] serial = new byte[16];
		new SecureRandom().nextBytes(serial);
		var builder = new JcaX509v3CertificateBuilder(name, new BigInteger(1, serial), Date.from(now), Date.from(until),
				name, pair.getPublic());
		var signer = new JcaContentSignerBuilder(ALGORITHM).setProvider(Algorithms.PROVIDER).build(pair.getPrivate());
		return new JcaX509CertificateConverter().setProvider(Algorithms.PROVIDER).getCertificate(builder.build(signer));
	}

	/** The set password, or the one drawn once and kept beside the key store. */
	private char[] password(Path file) throws IOException {
		if (!this.properties.keyStorePassword().isBlank()) {
			return this.properties.keyStorePassword().toCharArray();
		}
		Path kept = file.resolveSibling(file.getFileName() + ".password");
		if (!Files.exists(kept)) {
			byte[] drawn = new byte[24];
			new SecureRandom().nextBytes(drawn);
			Path draft = draftOf(kept);
			Files.writeString(draft, HexFormat.of().formatHex(drawn));
			try {
				Files.createLink(kept, draft);
			}
			catch (FileAlreadyExistsException ex) {
				// another node's password is the office's password
			}
			Files.delete(draft);
		}
		return Files.readString(kept).strip().toCharArray();
	}

	/**
	 * A new file in the same folder, readable by its owner only, as such files are made.
	 */
	private static Path draftOf(Path file) throws IOException {
		Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
		return Files.createTempFile(folder, file.getFileName().toString(), ".draft");
	}

	private static String fingerprint(Certificate certificate) throws GeneralSecurityException {
		return Sm3.hex(certificate.getEncoded());
	}

	/** Made when the first seal is: it consists of hundreds of classes. */
	private static final class Algorithms {

		private static final Provider PROVIDER = new BouncyCastleProvider();

	}

	private record Loaded(PrivateKey key, String signer, Map<String, Certificate> certificates) {
	}

}
