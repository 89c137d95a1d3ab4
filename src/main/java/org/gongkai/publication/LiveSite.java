package org.gongkai.publication;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import org.springframework.stereotype.Component;

/** The site as the public reaches it: over the network, without signing in. */
@Component
class LiveSite {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final SiteAddress address;

	private final HttpClient client = HttpClient.newBuilder()
		.connectTimeout(Duration.ofSeconds(5))
		.followRedirects(HttpClient.Redirect.NEVER)
		.build();

	LiveSite(SiteAddress address) {
		this.address = address;
	}

	/**
	 * Fetches what stands under a path.
	 * @throws IOException when the site does not answer
	 */
	Answer fetch(String path) throws IOException {
		URI uri = URI.create(this.address.forPatrol(path));
		HttpRequest request = HttpRequest.newBuilder(uri).timeout(PATIENCE).header("Cache-Control", "no-cache").build();
		try {
			HttpResponse<byte[]> response = this.client.send(request, HttpResponse.BodyHandlers.ofByteArray());
			return new Answer(response.statusCode(), response.body());
		}
		catch (IOException ex) {
			throw new IOException("网站地址 " + uri + " 没有应答，请检查网络和“gongkai.site”的设置", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("巡查被中断", ex);
		}
	}

	/**
	 * What came back.
	 *
	 * @param status the status
	 * @param body the bytes
	 */
	record Answer(int status, byte[] body) {
	}

}
