import type { SkillFamily } from '../skill.ts';

export const analytics: SkillFamily = {
  family: 'analytics',
  lines: `
Data analysis | data analytics | analyzing data | analysing data | análisis de datos | datenanalyse | analyse de données | análise de dados | analisi dei dati
Quantitative analysis | análisis cuantitativo
Statistics | statistical analysis | inferential statistics | descriptive statistics | estadística | statistiques | statistik | estatística | statistica
Statistical modeling | statistical modelling
=Tableau | tableau dashboards | tableau software | tableau desktop | tableau server
Power BI | powerbi | power bi desktop
DAX
Power Query | power pivot
Looker | lookml
Looker Studio | google data studio | data studio
Qlik | qlikview | qlik sense | qliksense
MicroStrategy
SAP BusinessObjects | business objects | crystal reports
IBM Cognos | cognos
Oracle BI | obiee | oracle analytics cloud
Sisense | domo bi
Metabase | apache superset | redash
Alteryx
KNIME
RapidMiner
Data visualization | data visualisation | visualización de datos | datenvisualisierung | visualisation de données | visualização de dados
Dashboards | dashboarding | dashboard design | dashboard development | tableaux de bord | cuadros de mando
Data storytelling | storytelling with data
Business intelligence | =BI | inteligencia de negocios | inteligencia empresarial | informatique décisionnelle
=Reporting | report writing | management reporting | berichtswesen | elaboración de informes
Ad hoc analysis | ad-hoc reporting
A/B testing | ab testing | split testing | multivariate testing
=Experimentation | experiment analysis | experimentation design | experiment design
Google Analytics | ga4 | google analytics 4 | universal analytics
Adobe Analytics | omniture
Matomo
Mixpanel
Amplitude analytics | heap analytics | =Amplitude
Web analytics | analítica web | webanalyse
Product analytics
Cohort analysis | funnel analysis
SPSS | ibm spss
=SAS | sas programming | sas base | sas enterprise guide | sas viya
JMP statistics | =JMP
Minitab
Stata
EViews
GraphPad Prism | graphpad
NVivo | atlas.ti | maxqda
pandas
Polars
NumPy
SciPy
Matplotlib
Seaborn
Plotly | plotly dash
Streamlit | gradio
Bokeh
Jupyter | jupyter notebook | jupyter notebooks | jupyterlab
Google Colab
Regression analysis | linear regression | logistic regression | regresión lineal | regressionsanalyse
Multivariate analysis | factor analysis
Time series analysis | time series forecasting | arima
Forecasting | demand forecasting | pronóstico de demanda
Predictive modeling | predictive modelling | predictive analytics
Hypothesis testing | significance testing
Causal inference | difference-in-differences | quasi-experimental methods
Survey design | =Surveys | survey research | questionnaire design | encuestas
Qualtrics | surveymonkey | redcap
Sampling methods | sample size calculation
Operations research | mathematical optimization | investigación de operaciones | recherche opérationnelle
Linear programming | mixed integer programming | gurobi | cplex
Monte Carlo simulation | monte carlo methods
Discrete-event simulation | anylogic | simulation modeling
Game theory
Geographic information systems | gis | sistemas de información geográfica | gis mapping
ArcGIS | arcgis pro | esri arcgis
QGIS
Remote sensing | teledetección | fernerkundung | télédétection
Google Earth Engine
Cartography | cartografía | cartographie | kartographie
Spatial analysis | geospatial analysis
Data mining | minería de datos | fouille de données | mineração de dados
Text analytics | sentiment analysis
Econometrics | econometría | économétrie | ökonometrie
Biostatistics | bioestadística | biostatistique
Psychometrics
Social network analysis | gephi
Customer analytics | customer lifetime value | churn analysis
People analytics | hr analytics | workforce analytics
Sports analytics
KPI dashboards | scorecards
`,
};

export const machineLearning: SkillFamily = {
  family: 'machine-learning',
  lines: `
Machine learning | =ML | aprendizaje automático | maschinelles lernen | apprentissage automatique | aprendizado de máquina | apprendimento automatico
Supervised learning
Unsupervised learning
Semi-supervised learning
Self-supervised learning | contrastive learning
Few-shot learning | zero-shot learning | meta-learning
Distributed training | multi-gpu training | model parallelism | entrenamiento distribuido
Model compression | model quantization | knowledge distillation | model pruning
Inference optimization | model inference | efficient inference
Neural architecture search
Foundation models | pretraining of models
Multimodal learning | multimodal models | vision-language models
Image captioning
Transfer learning
Federated learning
Deep learning | aprendizaje profundo | apprentissage profond
Neural networks | neural network | artificial neural networks | redes neuronales | réseaux de neurones | neuronale netze
Convolutional neural networks | convolutional neural network | =CNN | cnns
Recurrent neural networks | recurrent neural network | =RNN | =LSTM | rnns
Graph neural networks | graph neural network | =GNN
Generative adversarial networks | =GAN | =GANs
Diffusion models | stable diffusion | midjourney
Autoencoders | variational autoencoder
Artificial intelligence | =AI | inteligencia artificial | künstliche intelligenz | intelligence artificielle | inteligência artificial | intelligenza artificiale
Natural language processing | =NLP | procesamiento del lenguaje natural | traitement du langage naturel
Text classification
Text mining
Named entity recognition | information extraction
Machine translation
Question answering systems
Computer vision | visión artificial | visión por computador | vision par ordinateur | visão computacional
Image processing | traitement d'images | bildverarbeitung | procesamiento de imágenes
Image recognition | image classification
Object detection
=YOLO | yolov5 | yolov8
Image segmentation | semantic segmentation
Optical character recognition | =OCR | tesseract ocr
Pose estimation | facial recognition
Reinforcement learning | openai gym | deep reinforcement learning
Multi-agent reinforcement learning | multi-agent rl
Multi-armed bandits | contextual bandits
Generative AI | gen ai | genai | ia générative | ia generativa
Large language models | large language model | =LLM | llms
OpenAI API | gpt-4 | gpt-4o | openai gpt
Anthropic API | claude api
Prompt engineering
Retrieval-augmented generation | =RAG
AI agents | agentic ai | llm agents | multi-agent systems
Model Context Protocol | =MCP
LLM fine-tuning | fine-tuning llms | lora fine-tuning | peft
RLHF | reinforcement learning from human feedback
LLM evaluation | llm evals
LLMOps
Chatbots | chatbot development | conversational ai | chatbot
Rasa | dialogflow | amazon lex | botpress
AI ethics | responsible ai | ai governance
Explainable AI | =Interpretability | model interpretability | shap values
Transformer models | =Transformers | hugging face transformers | vision transformer | transformer architecture | =BERT | attention models
TensorFlow
TensorFlow Lite | tensorflow.js
PyTorch
PyTorch Lightning
Keras
=JAX
Theano | caffe framework
MXNet
ONNX | onnx runtime
TensorRT
TensorBoard
NVIDIA Triton | triton inference server
scikit-learn | sklearn
XGBoost
LightGBM
CatBoost
Gradient boosting
Random forests | random forest | decision trees | decision tree
Support vector machines | support vector machine
Ensemble methods | ensemble learning
Naive Bayes
Hugging Face | huggingface
LangChain
LangGraph
LlamaIndex
CrewAI | autogen
Ollama
vLLM | llama.cpp
Semantic Kernel
OpenCV
scikit-image
spaCy
NLTK
Gensim | word2vec
Word embeddings | embeddings models | sentence embeddings
Topic modeling | topic modelling | latent dirichlet allocation
MLOps | ml ops
Model deployment | model serving
Model monitoring | model drift
MLflow
Weights & Biases | weights and biases | wandb
Kubeflow
=DVC | data version control
Ray distributed computing | =Ray | ray serve | ray tune
Dask
=RAPIDS | cudf
Amazon SageMaker | sagemaker | aws sagemaker
Amazon Bedrock | aws bedrock
Amazon Rekognition | amazon comprehend
Vertex AI | google vertex ai
Azure Machine Learning | azure ml
Azure OpenAI | azure openai service
Azure Cognitive Services | azure ai services
IBM Watson | watsonx
DataRobot | h2o.ai
AutoML
Recommender systems | recommendation systems | recommendation system | recommendation engine | recommendation engines | sistemas de recomendación
Feature engineering
Feature stores | feature store | feast feature store
CUDA
GPU programming | gpu computing
Anomaly detection
Fraud detection | fraud detection models | fraud analytics
Speech recognition | automatic speech recognition | whisper asr
Text to speech | speech synthesis
Data science | ciencia de datos | science des données | ciência de dados | datenwissenschaft | scienza dei dati
Model evaluation | cross validation | model validation
Hyperparameter tuning | hyperparameter optimization | optuna
Clustering | cluster analysis | k-means
Dimensionality reduction | =PCA | principal component analysis | t-sne
Bayesian methods | bayesian inference | bayesian modeling
Bayesian statistics
Probabilistic programming | pymc | stan modeling
Genetic algorithms | evolutionary algorithms
Knowledge graphs | knowledge graph | ontology engineering
Data annotation | data labeling | data labelling | etiquetado de datos
Edge AI | tinyml
Autonomous driving | self-driving cars | autonomous vehicles
`,
};
