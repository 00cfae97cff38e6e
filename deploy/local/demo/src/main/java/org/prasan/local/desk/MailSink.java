package org.prasan.local.desk;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes every e-mail of a local run and delivers none, so that a trial can neither bother anybody
 * nor need a mail server. Keeps of each only what it shows, and forgets that when it ends.
 */
public final class MailSink implements AutoCloseable {
  private static final String USER = "sink";

  /**
   * Enough to see that it would have gone out.
   *
   * @param id the Message-ID; a repetition after a crash has the same one
   */
  private record Received(String id, List<String> to, String subject) {

    static Received of(MimeMessage message) {
      try {
        Address[] to = message.getRecipients(Message.RecipientType.TO);
        return new Received(
            String.valueOf(message.getMessageID()),
            to == null ? List.of() : Stream.of(to).map(Address::toString).toList(),
            String.valueOf(message.getSubject()));
      } catch (MessagingException e) {
        return new Received("", List.of(), "(unreadable)");
      }
    }

    Map<String, Object> fields() {
      return Map.of("id", id, "to", to, "subject", subject);
    }
  }

  private final GreenMail mail;
  private final HttpServer web;
  private final Instant since = Instant.now();
  private final Queue<Received> received = new ConcurrentLinkedQueue<>();

  private MailSink(GreenMail mail, HttpServer web) {
    this.mail = mail;
    this.web = web;
    mail.start();
    mail.getUserManager().setMessageDeliveryHandler((arrived, _) -> keep(arrived));
    web.createContext("/messages", this::list);
    web.createContext("/", this::page);
    web.start();
  }

  /** Takes mail at {@code smtpPort} and shows it at {@code webAddress}; port 0 takes a free one. */
  public static MailSink start(String host, int smtpPort, int webPort) throws IOException {
    ServerSetup smtp = new ServerSetup(smtpPort, host, ServerSetup.PROTOCOL_SMTP);
    return new MailSink(
        new GreenMail(smtp), HttpServer.create(new InetSocketAddress(host, webPort), 0));
  }

  public int smtpPort() {
    return mail.getSmtp().getPort();
  }

  public int webPort() {
    return web.getAddress().getPort();
  }

  @Override
  public void close() {
    web.stop(0);
    mail.stop();
  }

  /** Thousands of whole mails would fill a small heap, so the inbox is emptied for each new one. */
  private GreenMailUser keep(MovingMessage arrived) throws UserException {
    received.add(Received.of(arrived.getMessage()));
    try {
      GreenMailUser user = sinkUser();
      mail.getManagers().getImapHostManager().getInbox(user).deleteAllMessages();
      return user;
    } catch (FolderException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private synchronized GreenMailUser sinkUser() throws UserException {
    GreenMailUser known = mail.getUserManager().getUser(USER);
    return known == null ? mail.getUserManager().createUser(USER, USER, USER) : known;
  }

  private void list(HttpExchange exchange) throws IOException {
    List<Map<String, Object>> messages = received.stream().map(Received::fields).toList();
    Http.json(
        exchange,
        200,
        Map.of("since", since.toString(), "count", messages.size(), "messages", messages));
  }

  private void page(HttpExchange exchange) throws IOException {
    String rows =
        received.stream()
            .map(one -> "<tr><td>" + escaped(one.to()) + "<td>" + escaped(one.subject()))
            .collect(Collectors.joining());
    Http.html(
        exchange,
        """
        <!doctype html><html lang="th"><meta charset="utf-8"><title>Prasan mail sink</title>
        <h1>อีเมลที่ระบบทดลองส่ง / E-mail of the local run</h1>
        <p>ไม่มีฉบับใดถูกส่งออกจริง / Nothing was delivered.</p>
        <table border="1" cellpadding="6"><tr><th>ถึง / To<th>เรื่อง / Subject\
        """
            + rows
            + "</table></html>");
  }

  private static String escaped(Object text) {
    return String.valueOf(text).replace("&", "&amp;").replace("<", "&lt;");
  }
}
