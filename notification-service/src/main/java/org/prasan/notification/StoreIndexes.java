package org.prasan.notification;

import org.prasan.messaging.CollectionIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The indexes that serve the service's queries; each one is used by a query. */
@Configuration(proxyBeanMethods = false)
class StoreIndexes {

  @Bean
  CollectionIndex membersOfAudiences() {
    return CollectionIndex.on("contacts", "audiences");
  }

  @Bean
  CollectionIndex inboxNewestFirst() {
    return CollectionIndex.on("messages", "inbox", "-listKey");
  }

  @Bean
  CollectionIndex unreadNewestFirst() {
    return CollectionIndex.on("messages", "inbox", "read", "-listKey");
  }

  @Bean
  CollectionIndex waitingMails() {
    return CollectionIndex.on("messages", "state", "dueAt");
  }

  @Bean
  CollectionIndex messagesNewestFirst() {
    return CollectionIndex.on("messages", "-listKey");
  }

  @Bean
  CollectionIndex messagesByState() {
    return CollectionIndex.on("messages", "state", "-listKey");
  }

  @Bean
  CollectionIndex messagesByReason() {
    return CollectionIndex.on("messages", "reason", "-listKey");
  }

  @Bean
  CollectionIndex messagesByDistrict() {
    return CollectionIndex.on("messages", "district", "-listKey");
  }
}
