package org.gongkai.operation.transfer;

/** A transfer cannot be made; says why and what to do, in the words of the office. */
public final class TransferFailed extends Exception {

	TransferFailed(String message) {
		super(message);
	}

	TransferFailed(String message, Throwable cause) {
		super(message, cause);
	}

}
