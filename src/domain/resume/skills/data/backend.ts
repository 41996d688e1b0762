import type { SkillFamily } from '../skill.ts';

export const backend: SkillFamily = {
  family: 'backend',
  lines: `
Node.js | nodejs | =Node
Express.js | expressjs | =Express
NestJS | nest.js
Fastify
Koa.js | koajs
Hapi.js | hapijs
AdonisJS
Meteor.js | meteorjs
Deno
=Bun | bun runtime
MERN stack | =MERN
MEAN stack | =MEAN
LAMP stack | =LAMP
JAMstack
Django
Django REST Framework | drf
=Flask | flask api
FastAPI | fast api
Tornado web server | python tornado
aiohttp
Pydantic
=Celery | celery workers
Gunicorn | uvicorn
SQLAlchemy
Alembic | alembic migrations
Spring Boot | springboot
Spring Framework | =Spring | spring mvc | spring core
Spring Cloud
Spring Security
Spring Data | spring data jpa
Spring WebFlux | project reactor
Spring Batch
Hibernate | hibernate orm
JPA | java persistence api
JDBC
JSP | java server pages | servlets | java servlets
JSF | javaserver faces | primefaces
Vaadin
Apache Struts | struts 2
Google Guice | dagger 2
Project Lombok
Dropwizard
Vert.x | vertx
Play Framework
Quarkus
Micronaut
Maven | apache maven
Gradle
Apache Ant
sbt
Apache Tomcat | tomcat
Jetty server | eclipse jetty
WildFly | jboss | jboss eap
Oracle WebLogic | weblogic
IBM WebSphere | websphere | websphere application server
Apache Camel
MuleSoft | mulesoft anypoint | mule esb
Enterprise service bus | =ESB
Dell Boomi | boomi
TIBCO | tibco bw
IBM MQ | websphere mq | mqseries
WSO2
.NET | dotnet | dot net | .net core | .net framework | .net 6 | .net 8
ASP.NET | aspnet | asp.net web forms
ASP.NET Core
ASP.NET MVC
Entity Framework | ef core | entity framework core
Dapper ORM
LINQ
Blazor
SignalR
WPF | windows presentation foundation
WinForms | windows forms
WCF | windows communication foundation
IIS | internet information services
NuGet
XAML | uwp | winui
Qt framework | qt/qml | qml | =Qt | pyqt
GTK toolkit | gtk3
Ruby on Rails | =Rails | ror | rails api
=Sinatra | sinatra ruby
Sidekiq
Laravel
Symfony
CodeIgniter
CakePHP
Yii framework | yii2
Zend Framework | laminas
PHP Composer
WordPress | wordpress development
WooCommerce
Elementor | divi theme
Drupal
Joomla
TYPO3
Magento | adobe commerce | magento 2
Shopify
Shopify Liquid | shopify theme development
PrestaShop | opencart
BigCommerce
Sitecore
Adobe Experience Manager | =AEM
Contentful
Strapi
Headless CMS | sanity.io | sanity cms
Content management systems | content management system | =CMS | gestionnaire de contenu
Phoenix framework | phoenix liveview
Akka | akka streams
Gin framework | gin gonic | =Gin
Go Echo framework | go fiber | golang echo
Actix | actix web | axum
=Tokio
gRPC
Protocol Buffers | protobuf
Apache Thrift | apache avro
GraphQL
Apollo GraphQL | apollo server | apollo federation
Hasura
REST APIs | rest api | restful | restful api | restful service | restful web services | rest service | api rest | apis rest | =REST
=SOAP | soap web services | wsdl
Webhooks
WebSockets | websocket
Socket.IO | socketio
OpenAPI | swagger | openapi specification
API design | api development | desarrollo de api | desarrollo de apis
API integration | third-party api integration | system integration | systems integration | integraciones
API gateways | api gateway | kong gateway | apigee
Microservices | microservice | microservice architecture | microservices architecture | microservicios | microservizi | microsserviços
Event-driven architecture | event driven | event-driven systems
Event sourcing
CQRS
Message queues | message queue | message broker | message queuing
RabbitMQ | rabbit mq
Apache Kafka | kafka
Kafka Streams | kafka connect | ksqldb
Confluent Platform | =Confluent | confluent kafka | confluent cloud
ActiveMQ | active mq | apache activemq
JMS | java message service
NATS messaging | nats.io | =NATS
Apache Pulsar
ZeroMQ
MQTT
OAuth | oauth2 | oauth 2.0
OpenID Connect | oidc
SAML
JWT | json web token | json web tokens
Keycloak
Auth0
Serverless | serverless architecture | serverless computing
Serverless Framework
Distributed systems | consensus protocols | consistency models | distributed computing | distributed system | verteilte systeme | sistemas distribuidos | systèmes distribués
Service-oriented architecture | =SOA
Concurrency | concurrent programming
Multithreading | multi-threading
Caching | cache design | distributed cache
Memcached
Varnish cache
Rate limiting
Scalability | scalable systems | scalable architecture | horizontal scaling
Web scraping | web crawling | web crawler
Beautiful Soup | beautifulsoup
Scrapy
Payment integration | payment gateways | payment gateway integration
Stripe API | stripe payments | stripe integration | stripe connect
Twilio
SendGrid
Search engines | search relevance | information retrieval
Apache Solr | solr | apache lucene
Algolia
Backend development | back-end development | server-side development | backend-entwicklung | développement back-end | desarrollo backend
Full-stack development | full-stack web development | desarrollo full stack
Web development | web application development | desarrollo web | développement web | webentwicklung | desenvolvimento web | sviluppo web
`,
};
